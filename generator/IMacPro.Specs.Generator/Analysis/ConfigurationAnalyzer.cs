using System.Collections.Immutable;
using IMacPro.Specs.Generator.Analysis.Folding;
using IMacPro.Specs.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IMacPro.Specs.Generator.Analysis;

/// <summary>Reports configurations that could never be ordered and setups that could never work, as they are typed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ConfigurationRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ConfigurationTypes.Of(start.Compilation) is not ConfigurationTypes types)
            {
                return;
            }

            SymbolValues symbols = new(start.Compilation, start.CancellationToken);
            Aftermath aftermath = new(start.Compilation, start.CancellationToken);
            start.RegisterOperationAction(
                operation => AnalyzeCreation(operation, types, symbols, aftermath),
                OperationKind.ObjectCreation,
                OperationKind.With);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, symbols), OperationKind.Invocation);
        });
    }

    private static void AnalyzeCreation(
        OperationAnalysisContext context, ConfigurationTypes types, SymbolValues symbols, Aftermath aftermath)
    {
        if (types.Find(context.Operation.Type) is null
            || new CreationReader(types, symbols, aftermath).Read(context.Operation) is not Creation creation)
        {
            return;
        }

        IEnumerable<Finding> findings = creation.Type.Components.IsEmpty
            ? SetupCheck.Check(creation)
            : ConfigurationCheck.Check(creation).Concat(SetupCheck.Check(creation));
        foreach (Finding finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, SymbolValues symbols)
    {
        if (ParseCheck.Check((IInvocationOperation)context.Operation, symbols) is Diagnostic diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
