using IMacPro.Specs.Generator.Facts.Scanning;

namespace IMacPro.Specs.Generator.Facts.Rows;

/// <summary>Reads the value of a row into a machine.</summary>
internal delegate void RowReader(ScannedCell cell, MachineBuilder machine);
