#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Length
    {
        /// <summary>Writes a <see cref="Length"/> as its text, for example "19 in", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Length>
        {
            /// <inheritdoc/>
            protected override Length Parse(string text) => Length.Parse(text);
        }
    }
}
#endif
