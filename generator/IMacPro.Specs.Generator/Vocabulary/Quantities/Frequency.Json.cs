#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="Frequency"/> as its text, for example "2.4 GHz", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class FrequencyJsonConverter : TextJsonConverter<Frequency>
    {
        /// <inheritdoc/>
        protected override Frequency Parse(string text) => Frequency.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(FrequencyJsonConverter))]
    public readonly partial struct Frequency
    {
    }
}
#endif
