#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Frequency
    {
        /// <summary>Writes a <see cref="Frequency"/> as its text, for example "2.4 GHz", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Frequency>
        {
            /// <inheritdoc/>
            protected override Frequency Parse(string text) => Frequency.Parse(text);
        }
    }
}
#endif
