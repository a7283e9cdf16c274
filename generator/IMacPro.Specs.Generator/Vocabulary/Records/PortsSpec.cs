namespace IMacPro.Specs
{
    /// <summary>The ports on the case.</summary>
    public sealed partial record PortsSpec
    {
        /// <summary>The ports, one entry a kind.</summary>
        public SpecList<Port> All { get; init; } = SpecList<Port>.Empty;

        /// <summary>How many ports of one kind there are.</summary>
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
