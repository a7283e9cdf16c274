#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Energy
    {
        /// <summary>Writes a <see cref="Energy"/> as its text, for example "58.2 Wh", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Energy>
        {
            /// <inheritdoc/>
            protected override Energy Parse(string text) => Energy.Parse(text);
        }
    }
}
#endif
