namespace IMacPro.Specs.ConsumerTests.Documentation;

/// <summary>A fenced block of a page of the documentation.</summary>
/// <param name="Page">The page's path within the repository.</param>
/// <param name="Section">The heading above.</param>
/// <param name="Line">The line of the opening fence.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Text">What stands between the fences.</param>
public sealed record Block(string Page, string Section, int Line, string Language, string Text)
{
    /// <summary>Whether the block is a whole sheet: text that starts with a title.</summary>
    public bool IsSheet => Language == "text" && (Text.StartsWith("= ", StringComparison.Ordinal) || Text.StartsWith("# ", StringComparison.Ordinal));

    public override string ToString() => $"{Page}:{Line}";
}
