#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Luminance
    {
        /// <summary>Writes a <see cref="Luminance"/> as its text, for example "300 nits", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Luminance>
        {
            /// <inheritdoc/>
            protected override Luminance Parse(string text) => Luminance.Parse(text);
        }
    }
}
#endif
