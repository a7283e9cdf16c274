#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a value as the text that it prints, and reads it from any text that it can be parsed from.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public abstract class TextJsonConverter<T> : global::System.Text.Json.Serialization.JsonConverter<T>
        where T : struct
    {
        /// <inheritdoc/>
        public override T Read(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options)
        {
            string? text = reader.TokenType == global::System.Text.Json.JsonTokenType.String ? reader.GetString() : null;
            return text is null
                ? throw new global::System.Text.Json.JsonException(typeof(T).Name + " is written as text.")
                : ValueOf(text);
        }

        /// <inheritdoc/>
        public override void Write(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());

        /// <inheritdoc/>
        public override T ReadAsPropertyName(
            ref global::System.Text.Json.Utf8JsonReader reader,
            global::System.Type typeToConvert,
            global::System.Text.Json.JsonSerializerOptions options) => ValueOf(reader.GetString() ?? "");

        /// <inheritdoc/>
        public override void WriteAsPropertyName(
            global::System.Text.Json.Utf8JsonWriter writer, T value, global::System.Text.Json.JsonSerializerOptions options) =>
            writer.WritePropertyName(value.ToString() ?? "");

        /// <summary>Reads the text of a value.</summary>
        /// <param name="text">The text.</param>
        /// <returns>The value.</returns>
        /// <exception cref="global::System.FormatException">The text is no such value.</exception>
        protected abstract T Parse(string text);

        private T ValueOf(string text)
        {
            try
            {
                return Parse(text);
            }
            catch (global::System.FormatException exception)
            {
                throw new global::System.Text.Json.JsonException(exception.Message, exception);
            }
        }
    }
}
#endif
