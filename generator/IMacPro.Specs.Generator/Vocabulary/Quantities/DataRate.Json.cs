#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct DataRate
    {
        /// <summary>Writes a <see cref="DataRate"/> as its text, for example "10 Gb/s", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<DataRate>
        {
            /// <inheritdoc/>
            protected override DataRate Parse(string text) => DataRate.Parse(text);
        }
    }
}
#endif
