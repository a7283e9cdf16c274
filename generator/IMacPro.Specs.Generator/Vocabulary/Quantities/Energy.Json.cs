#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="Energy"/> as its text, for example "58.2 Wh", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class EnergyJsonConverter : TextJsonConverter<Energy>
    {
        /// <inheritdoc/>
        protected override Energy Parse(string text) => Energy.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnergyJsonConverter))]
    public readonly partial struct Energy
    {
    }
}
#endif
