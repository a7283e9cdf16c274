#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct Money
    {
        /// <summary>Writes a <see cref="Money"/> as its text, for example "35 USD", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<Money>
        {
            /// <inheritdoc/>
            protected override Money Parse(string text) => Money.Parse(text);
        }
    }
}
#endif
