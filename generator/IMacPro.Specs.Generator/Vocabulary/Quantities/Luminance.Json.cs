#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="Luminance"/> as its text, for example "300 nits", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class LuminanceJsonConverter : TextJsonConverter<Luminance>
    {
        /// <inheritdoc/>
        protected override Luminance Parse(string text) => Luminance.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(LuminanceJsonConverter))]
    public readonly partial struct Luminance
    {
    }
}
#endif
