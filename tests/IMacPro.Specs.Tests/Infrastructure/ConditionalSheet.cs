namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>A machine whose options were sold on conditions of every kind, and what a person reads in its sheet.</summary>
internal static class ConditionalSheet
{
    private const string Text =
        """
        = Acme Tower =
        | Model | Acme Tower (Mini) | Acme Tower (Maxi) |
        | Released | 2018-03-01 | 2018-03-01 |
        | Discontinued | 2020-06-30 | 2020-06-30 |
        | Processor | 3.6 GHz 4-core Intel Core i3, 3.0 GHz 6-core Intel Core i5 or 3.2 GHz 6-core Intel Core i7 | 8-core Intel Xeon W |
        | Memory | 8 GB, 16 GB, 32 GB or 64 GB (not available with the i3) | 32 GB or 64 GB |
        | Graphics | AMD Radeon Pro 555X or 560X on the 6-core only | AMD Radeon Pro 580 |
        | Storage | 256 GB SSD, 1 TB SSD (requires 16 GB memory) or 8 TB SSD (only available on Intel Core i7 with 32 GB RAM model) | 1 TB SSD or 8 TB SSD |

        == Configuration options ==
        | Component | Option | From | Variant | Only with |
        | Processor | 3.2 GHz 6-core Intel Core i7 | 2019-01-01 | Mini | |
        | Storage | 2 TB SSD | | | 560X |
        """;

    public static TestSheet Sheet { get; } = Sheets.User("tower.txt", Text);

    /// <summary>Whether the sheet, read by a person, allows a configuration on a day.</summary>
    public static bool Allows(string processor, string memory, string graphics, string storage, DateOnly day) =>
        day >= new DateOnly(2018, 3, 1) && day <= new DateOnly(2020, 6, 30)
        && (AllowsMini(processor, memory, graphics, storage, day) || AllowsMaxi(processor, memory, graphics, storage));

    private static bool AllowsMini(string processor, string memory, string graphics, string storage, DateOnly day)
    {
        bool six = processor is "6-core Intel Core i5" or "6-core Intel Core i7";
        return (six || processor is "4-core Intel Core i3")
            && (processor is not "6-core Intel Core i7" || day >= new DateOnly(2019, 1, 1))
            && (memory is not "64 GB" || six)
            && (graphics is "AMD Radeon Pro 555X" || (graphics is "AMD Radeon Pro 560X" && six))
            && storage switch
            {
                "256 GB SSD" => true,
                "1 TB SSD" => memory is not "8 GB",
                "2 TB SSD" => graphics is "AMD Radeon Pro 560X",
                _ => processor is "6-core Intel Core i7" && memory is "32 GB",
            };
    }

    private static bool AllowsMaxi(string processor, string memory, string graphics, string storage) =>
        processor is "8-core Intel Xeon W" && memory is "32 GB" or "64 GB" && graphics is "AMD Radeon Pro 580"
        && storage is "1 TB SSD" or "8 TB SSD";
}
