namespace IMacPro.Specs
{
    /// <summary>
    /// The rule of setups: every value lies within the bounds of the sheet. The compiler's analyzer and <c>Validate</c> at run
    /// time both call this, so their verdicts are one.
    /// </summary>
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public static class SetupRule
    {
        /// <summary>The operating system lies outside the machine's range.</summary>
        public const string OperatingSystemId = "SPEC1004";

        /// <summary>More ports are in use than there are.</summary>
        public const string PortsId = "SPEC1005";

        /// <summary>A standard or a rate is not supported.</summary>
        public const string UnsupportedId = "SPEC1006";

        /// <summary>A display mode or a brightness is beyond the panel.</summary>
        public const string DisplayId = "SPEC1007";

        /// <summary>What is wrong with a value; <see langword="null"/> where it is within the bounds, or cannot be read.</summary>
        /// <param name="machine">The machine as a person reads it.</param>
        /// <param name="member">The property that holds the value.</param>
        /// <param name="kind">What the limit is about.</param>
        /// <param name="subject">What is limited, as a person reads it.</param>
        /// <param name="minimum">The least; empty where there is none.</param>
        /// <param name="maximum">The most; empty where there is none.</param>
        /// <param name="value">The value.</param>
        /// <returns>The issue.</returns>
        public static ConfigurationIssue? Check(
            string machine, string member, SetupLimitKind kind, string subject, string minimum, string maximum, string value)
        {
            switch (kind)
            {
                case SetupLimitKind.OperatingSystem:
                    return IsSystemWithin(value, minimum, maximum) ? null : Issue(
                        OperatingSystemId, member, subject + " " + value + " is outside " + Range(minimum, maximum), minimum, maximum);
                case SetupLimitKind.Ports:
                    return IsNumberWithin(value, maximum) ? null : Issue(
                        PortsId, member, "the " + machine + " has " + Counted(maximum, subject) + ", not " + value, maximum);
                case SetupLimitKind.Wifi:
                    return IsWifiWithin(value, maximum) ? null : Issue(
                        UnsupportedId, member, "the " + machine + " supports " + maximum + ", not " + value, maximum);
                case SetupLimitKind.Ethernet:
                    return IsRateWithin(value, maximum) ? null : Issue(
                        UnsupportedId, member, "the " + machine + " supports " + subject + " up to " + maximum + ", not " + value, maximum);
                case SetupLimitKind.Bluetooth:
                    return IsVersionWithin(value, maximum) ? null : Issue(
                        UnsupportedId, member, "the " + machine + " supports " + subject + " " + maximum + ", not " + value, maximum);
                default:
                    return IsNumberWithin(value, maximum) ? null : Issue(
                        DisplayId, member, "the display of the " + machine + " has " + maximum + " " + subject + ", not " + value, maximum);
            }
        }

        private static ConfigurationIssue Issue(string id, string member, string message, params string[] allowed) => new ConfigurationIssue
        {
            Id = id,
            Member = member,
            Message = char.ToUpperInvariant(message[0]) == message[0] || id == OperatingSystemId
                ? message
                : char.ToUpperInvariant(message[0]) + message.Substring(1),
            AllowedValues = new SpecList<string>(global::System.Array.FindAll(allowed, value => value.Length > 0)),
        };

        private static string Range(string minimum, string maximum) =>
            maximum.Length == 0 ? minimum + " and later" : minimum.Length == 0 ? "all up to " + maximum : minimum + " to " + maximum;

        private static string Counted(string count, string subject) => count + " " + subject + (count == "1" ? "" : "s");

        // A number that is too long for a version is beyond all; of anything else that is none nobody knows.
        private static bool IsSystemWithin(string value, string minimum, string maximum) =>
            MacOSVersion.TryParse(value, out MacOSVersion version)
                ? version.IsWithin(
                    MacOSVersion.TryParse(minimum, out MacOSVersion least) ? least : version,
                    MacOSVersion.TryParse(maximum, out MacOSVersion most) ? most : version)
                : value.Length == 0 || !char.IsDigit(value[0]);

        private static bool IsNumberWithin(string value, string maximum) =>
            !TryParseNumber(value, out double number) || !TryParseNumber(maximum, out double most) || (number >= 0 && number <= most);

        private static bool TryParseNumber(string text, out double number) => double.TryParse(
            text, global::System.Globalization.NumberStyles.Float, global::System.Globalization.CultureInfo.InvariantCulture, out number);

        private static bool IsRateWithin(string value, string maximum) =>
            !DataRate.TryParse(value, out DataRate rate) || !DataRate.TryParse(maximum, out DataRate most) || rate <= most;

        // Only a value that is no standard has no name.
        private static bool IsWifiWithin(string value, string maximum) =>
            !WifiStandards.TryParse(maximum, out WifiStandard all)
            || (WifiStandards.TryParse(value, out WifiStandard standard) && all.Contains(standard));

        private static bool IsVersionWithin(string value, string maximum) =>
            !global::System.Version.TryParse(value, out global::System.Version? version)
            || !global::System.Version.TryParse(maximum, out global::System.Version? most) || Whole(version) <= Whole(most);

        // A part that is not stated is less than 0 to the framework, and 0 to everybody else.
        private static global::System.Version Whole(global::System.Version version) => new global::System.Version(
            version.Major, version.Minor, global::System.Math.Max(version.Build, 0), global::System.Math.Max(version.Revision, 0));
    }
}
