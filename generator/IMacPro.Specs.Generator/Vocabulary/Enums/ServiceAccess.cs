namespace IMacPro.Specs
{
    /// <summary>How a part can be changed once the machine is built.</summary>
#if SPECS_JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(EnumJsonConverter<ServiceAccess>))]
#endif
    public enum ServiceAccess
    {
        /// <summary>Made to be changed by the owner, through a door or cover.</summary>
        UserReplaceable,

        /// <summary>Can be changed, but the machine must be taken apart first.</summary>
        Disassembly,

        /// <summary>Sits in a socket; how it is reached is not stated.</summary>
        Socketed,

        /// <summary>Soldered to the board.</summary>
        Soldered,

        /// <summary>Changed with a kit the maker sells for it.</summary>
        KitReplaceable,

        /// <summary>Cannot be changed.</summary>
        Fixed,
    }
}
