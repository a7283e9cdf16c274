#if SPECS_JSON
namespace IMacPro.Specs
{
    [global::System.Text.Json.Serialization.JsonConverter(typeof(JsonText))]
    public readonly partial struct MacOSVersion
    {
        /// <summary>Writes a <see cref="MacOSVersion"/> as its text, for example "10.4.2", and reads it back.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public sealed class JsonText : TextJsonConverter<MacOSVersion>
        {
            /// <inheritdoc/>
            protected override MacOSVersion Parse(string text) => MacOSVersion.Parse(text);
        }
    }
}
#endif
