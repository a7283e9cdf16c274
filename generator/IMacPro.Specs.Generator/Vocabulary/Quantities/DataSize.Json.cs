#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="DataSize"/> as its text, for example "32 GiB", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class DataSizeJsonConverter : TextJsonConverter<DataSize>
    {
        /// <inheritdoc/>
        protected override DataSize Parse(string text) => DataSize.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(DataSizeJsonConverter))]
    public readonly partial struct DataSize
    {
    }
}
#endif
