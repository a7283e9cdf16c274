#if SPECS_JSON
namespace IMacPro.Specs
{
    /// <summary>Writes a <see cref="MacOSVersion"/> as its text, for example "10.4.2", and reads it back.</summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class MacOSVersionJsonConverter : TextJsonConverter<MacOSVersion>
    {
        /// <inheritdoc/>
        protected override MacOSVersion Parse(string text) => MacOSVersion.Parse(text);
    }

    [global::System.Text.Json.Serialization.JsonConverter(typeof(MacOSVersionJsonConverter))]
    public readonly partial struct MacOSVersion
    {
    }
}
#endif
