namespace IMacPro.Specs
{
    /// <summary>The ports on the case, and the slots for cards.</summary>
    public sealed partial record PortsSpec
    {
        /// <summary>The ports, one entry a kind.</summary>
        public SpecList<Port> All { get; init; } = SpecList<Port>.Empty;

        /// <summary>The slots that expand the machine, one entry a kind: those that a sheet lists as such, apart from its ports.</summary>
        public SpecList<Port> Slots { get; init; } = SpecList<Port>.Empty;

        /// <summary>How many ports of one kind there are, slots not counted.</summary>
        /// <param name="kind">The kind of port.</param>
        /// <returns>The number of ports; 0 where the sheet names none.</returns>
        public int Count(PortKind kind)
        {
            int count = 0;
            foreach (Port port in All)
            {
                if (port.Kind == kind)
                {
                    count += port.Count ?? 1;
                }
            }

            return count;
        }
    }
}
