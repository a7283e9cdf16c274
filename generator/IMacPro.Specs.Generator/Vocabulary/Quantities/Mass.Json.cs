#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="Mass"/> as its text, for example "12.5 lb", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MassJsonConverter : TextJsonConverter<Mass>
    {
        /// <inheritdoc/>
        protected override Mass Parse(string text) => Mass.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(MassJsonConverter))]
    public readonly partial struct Mass
    {
    }
}
#endif
