namespace IMacPro.Specs
{
    /// <summary>What data is kept on.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<StorageKind>))]
#endif
    public enum StorageKind
    {
        /// <summary>Solid-state drive.</summary>
        Ssd,

        /// <summary>Drive with turning magnetic disks.</summary>
        HardDisk,

        /// <summary>A solid-state drive and a hard disk used as one volume.</summary>
        Fusion,

        /// <summary>Flash memory soldered to the board, with an MMC interface.</summary>
        Emmc,

        /// <summary>Flash memory, the interface not stated.</summary>
        Flash,

        /// <summary>Drive for floppy disks.</summary>
        Floppy,

        /// <summary>Drive for optical discs.</summary>
        Optical,

        /// <summary>SD card as the machine's storage.</summary>
        SdCard,

        /// <summary>Universal flash storage.</summary>
        Ufs,

        /// <summary>Drive for magnetic tape.</summary>
        Tape,

        /// <summary>Drive with turning magnetic disks, and flash memory that keeps what is used most.</summary>
        Hybrid,

        /// <summary>Something else.</summary>
        Other,
    }
}
