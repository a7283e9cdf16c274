#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>
    /// Writes a member of an enum as its name, and reads it from exactly that name: no number, no display name, no other case.
    /// Members that combine are written with commas between them, in the order of their values.
    /// </summary>
    /// <typeparam name="T">The enum.</typeparam>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class EnumJsonConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        where T : struct, global::System.Enum
    {
        private readonly global::System.Collections.Generic.Dictionary<string, T> _values =
            new global::System.Collections.Generic.Dictionary<string, T>(global::System.StringComparer.Ordinal);

        private readonly global::System.Collections.Generic.Dictionary<T, string> _names =
            new global::System.Collections.Generic.Dictionary<T, string>();

        /// <summary>Creates the converter.</summary>
        public EnumJsonConverter()
        {
            foreach (string name in global::System.Enum.GetNames(typeof(T)))
            {
                var value = (T)global::System.Enum.Parse(typeof(T), name);
                _values.Add(name, value);
                _names[value] = name;
            }
        }

        /// <inheritdoc/>
        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            string? name = reader.TokenType == global::System.Text.Json.JsonTokenType.String ? reader.GetString() : null;
            return name is null
                ? throw new global::System.Text.Json.JsonException(typeof(T).Name + " is written as the name of a member.")
                : ValueOf(name);
        }

        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WriteStringValue(NameOf(value));

        /// <inheritdoc/>
        public override T ReadAsPropertyName(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) => ValueOf(reader.GetString() ?? "");

        /// <inheritdoc/>
        public override void WriteAsPropertyName(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WritePropertyName(NameOf(value));

        private T ValueOf(string name) => _values.TryGetValue(name, out T value) || IsCombination(name, out value)
            ? value
            : throw new global::System.Text.Json.JsonException(
                "\"" + name + "\" is no " + typeof(T).Name + "; its members are " + string.Join(", ", _values.Keys) + ".");

        private string NameOf(T value) => _names.TryGetValue(value, out string? name) || IsName(name = value.ToString())
            ? name
            : throw new global::System.Text.Json.JsonException(name + " is no " + typeof(T).Name + ".");

        private static bool IsCombination(string name, out T value) =>
            global::System.Enum.TryParse(name, out value) && IsName(name) && value.ToString() == name;

        // What has no name is printed as a number.
        private static bool IsName(string text) => text.Length > 0 && char.IsLetter(text[0]);
    }
}
#endif
