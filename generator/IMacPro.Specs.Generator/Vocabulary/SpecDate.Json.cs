#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="SpecDate"/> as its text, for example "2006-03", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class SpecDateJsonConverter : TextJsonConverter<SpecDate>
    {
        /// <inheritdoc/>
        protected override SpecDate Parse(string text) => SpecDate.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(SpecDateJsonConverter))]
    public readonly partial struct SpecDate
    {
    }
}
#endif
