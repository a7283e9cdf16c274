namespace IMacPro.Specs.Generator.Emission;

/// <summary>Prints how a record with a verdict of its own takes part in the validation of the framework.</summary>
internal static class Validatable
{
    private const string Space = "global::System.ComponentModel.DataAnnotations.";

    /// <summary>What follows the record's name; nothing where the framework knows no such interface.</summary>
    public static string Base(FrameworkFeatures framework) =>
        framework.Has(FrameworkFeatures.DataAnnotations) ? $" : {Space}IValidatableObject" : "";

    /// <summary>The interface's one method, over the record's own <c>Validate()</c>.</summary>
    public static void WriteMember(SourceWriter writer, FrameworkFeatures framework)
    {
        if (!framework.Has(FrameworkFeatures.DataAnnotations))
        {
            return;
        }

        writer.Line($"global::System.Collections.Generic.IEnumerable<{Space}ValidationResult> {Space}IValidatableObject.Validate({Space}ValidationContext validationContext)");
        writer.Open().Open($"foreach ({Literals.TypeName("ConfigurationIssue")} issue in Validate())");
        writer.Line($"yield return new {Space}ValidationResult(issue.ToString(), new string[] {{ issue.Member }});").Close().Close().Line();
    }
}
