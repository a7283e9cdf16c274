namespace IMacPro.Specs
{
    /// <summary>
    /// The units of one kind of quantity. Unit 0 is the base unit, so that a default quantity is zero of it. Implemented
    /// by empty structs: a generic argument costs no allocation and no indirection.
    /// </summary>
    internal interface IQuantityUnits
    {
        /// <summary>What the quantity is called in a message, for example "a data size such as 32 GB".</summary>
        string Description { get; }

        /// <summary>How many base units one of this unit is; at least 1.</summary>
        decimal Factor(int unit);

        /// <summary>How the unit is printed; <see cref="Find"/> must know it.</summary>
        string Symbol(int unit);

        /// <summary>The unit with this symbol or synonym, or -1.</summary>
        int Find(TextSlice symbol);
    }
}
