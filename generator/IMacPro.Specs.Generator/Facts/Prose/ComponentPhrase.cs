using IMacPro.Specs.Generator.Sheets;

namespace IMacPro.Specs.Generator.Facts.Prose;

/// <summary>Words that name one or several choices of a component, as a cell of its row would.</summary>
/// <param name="Reader">The component's reader.</param>
/// <param name="Words">The words.</param>
internal sealed record ComponentPhrase(ComponentReader Reader, Cell Words);
