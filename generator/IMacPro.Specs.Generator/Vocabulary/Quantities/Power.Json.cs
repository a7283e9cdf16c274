#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Power
    {
        /// <summary>Writes a <see cref="Power"/> as its text, for example "45 W", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Power>
        {
            /// <inheritdoc/>
            protected override Power Parse(string text) => Power.Parse(text);
        }
    }
}
#endif
