#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Mass
    {
        /// <summary>Writes a <see cref="Mass"/> as its text, for example "12.5 lb", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Mass>
        {
            /// <inheritdoc/>
            protected override Mass Parse(string text) => Mass.Parse(text);
        }
    }
}
#endif
