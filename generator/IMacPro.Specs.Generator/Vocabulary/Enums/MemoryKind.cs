namespace IMacPro.Specs
{
    /// <summary>What memory is made of.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<MemoryKind>))]
#endif
    public enum MemoryKind
    {
        /// <summary>Static memory.</summary>
        Sram,

        /// <summary>Dynamic memory without further features.</summary>
        Dram,

        /// <summary>Fast page mode dynamic memory.</summary>
        FastPageMode,

        /// <summary>Extended data out dynamic memory.</summary>
        Edo,

        /// <summary>Synchronous dynamic memory with a single data rate.</summary>
        Sdram,

        /// <summary>Double data rate SDRAM, first generation.</summary>
        Ddr,

        /// <summary>Double data rate SDRAM, second generation.</summary>
        Ddr2,

        /// <summary>Double data rate SDRAM, third generation.</summary>
        Ddr3,

        /// <summary>Double data rate SDRAM, third generation, at a lower voltage.</summary>
        Ddr3L,

        /// <summary>Double data rate SDRAM, fourth generation.</summary>
        Ddr4,

        /// <summary>Double data rate SDRAM, fifth generation.</summary>
        Ddr5,

        /// <summary>Low-power DDR, first generation.</summary>
        Lpddr,

        /// <summary>Low-power DDR, second generation.</summary>
        Lpddr2,

        /// <summary>Low-power DDR, third generation.</summary>
        Lpddr3,

        /// <summary>Low-power DDR, fourth generation.</summary>
        Lpddr4,

        /// <summary>Low-power DDR, fourth generation, at a lower voltage.</summary>
        Lpddr4X,

        /// <summary>Low-power DDR, fifth generation.</summary>
        Lpddr5,

        /// <summary>Low-power DDR, fifth generation, faster.</summary>
        Lpddr5X,

        /// <summary>Graphics DDR, first generation.</summary>
        Gddr,

        /// <summary>Graphics DDR, second generation.</summary>
        Gddr2,

        /// <summary>Graphics DDR, third generation.</summary>
        Gddr3,

        /// <summary>Graphics DDR, fourth generation.</summary>
        Gddr4,

        /// <summary>Graphics DDR, fifth generation.</summary>
        Gddr5,

        /// <summary>Graphics DDR, fifth generation, faster.</summary>
        Gddr5X,

        /// <summary>Graphics DDR, sixth generation.</summary>
        Gddr6,

        /// <summary>Graphics DDR, sixth generation, faster.</summary>
        Gddr6X,

        /// <summary>Graphics DDR, seventh generation.</summary>
        Gddr7,

        /// <summary>High bandwidth memory, first generation.</summary>
        Hbm,

        /// <summary>High bandwidth memory, second generation.</summary>
        Hbm2,

        /// <summary>High bandwidth memory, second generation, extended.</summary>
        Hbm2E,

        /// <summary>High bandwidth memory, third generation.</summary>
        Hbm3,

        /// <summary>High bandwidth memory, third generation, extended.</summary>
        Hbm3E,

        /// <summary>Rambus dynamic memory.</summary>
        Rdram,

        /// <summary>Dual-ported video memory.</summary>
        Vram,

        /// <summary>Dual-ported window memory.</summary>
        Wram,

        /// <summary>Synchronous graphics memory.</summary>
        Sgram,

        /// <summary>Something else.</summary>
        Other,
    }
}
