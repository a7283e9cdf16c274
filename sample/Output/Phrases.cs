namespace FleetCheck.Output;

/// <summary>The words of the columns that people and scripts read alike.</summary>
internal static class Phrases
{
    public static string Answer(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        null => "",
    };
}
