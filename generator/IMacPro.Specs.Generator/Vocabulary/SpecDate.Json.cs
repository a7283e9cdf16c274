#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct SpecDate
    {
        /// <summary>Writes a <see cref="SpecDate"/> as its text, for example "2006-03", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<SpecDate>
        {
            /// <inheritdoc/>
            protected override SpecDate Parse(string text) => SpecDate.Parse(text);
        }
    }
}
#endif
