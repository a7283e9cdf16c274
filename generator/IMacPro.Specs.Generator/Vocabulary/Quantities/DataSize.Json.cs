#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct DataSize
    {
        /// <summary>Writes a <see cref="DataSize"/> as its text, for example "32 GiB", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<DataSize>
        {
            /// <inheritdoc/>
            protected override DataSize Parse(string text) => DataSize.Parse(text);
        }
    }
}
#endif
