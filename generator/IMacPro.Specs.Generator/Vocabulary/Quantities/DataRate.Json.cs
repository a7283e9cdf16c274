#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="DataRate"/> as its text, for example "10 Gb/s", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class DataRateJsonConverter : TextJsonConverter<DataRate>
    {
        /// <inheritdoc/>
        protected override DataRate Parse(string text) => DataRate.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(DataRateJsonConverter))]
    public readonly partial struct DataRate
    {
    }
}
#endif
