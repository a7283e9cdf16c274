using System.Collections;
using System.Reflection;
using IMacPro.Specs.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IMacPro.Specs.Tests.Infrastructure;

/// <summary>Why the steps of a run ran.</summary>
public static class StepReasons
{
    /// <summary>The reasons of a named step, one for each of its results.</summary>
    public static IncrementalStepRunReason[] Of(GeneratorRun run, string step)
    {
        ArgumentNullException.ThrowIfNull(run);
        return
        [
            .. run.Result.TrackedSteps.TryGetValue(step, out var steps)
                ? steps.SelectMany(one => one.Outputs).Select(output => output.Reason)
                : [],
        ];
    }

    /// <summary>The reasons of everything that prints, one for each result.</summary>
    public static IncrementalStepRunReason[] OfOutputs(GeneratorRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return [.. run.Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];
    }

    /// <summary>A second run over a copy of the same compilation must find everything done.</summary>
    internal static void AssertNothingReran(GeneratorRunResult second)
    {
        foreach ((string name, var steps) in second.TrackedSteps.Where(step => TrackingNames.All.Contains(step.Key, StringComparer.Ordinal)))
        {
            Assert.All(steps.SelectMany(step => step.Outputs), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {output.Reason}"));
        }

        Assert.All(
            second.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    /// <summary>No result of a step that makes values may hold on to the compiler's own objects, however deep.</summary>
    internal static void AssertOnlyValuesFlow(GeneratorRun run)
    {
        foreach ((string name, var steps) in run.Result.TrackedSteps.Where(step => TrackingNames.OfValues.Contains(step.Key, StringComparer.Ordinal)))
        {
            foreach (object? value in steps.SelectMany(step => step.Outputs).Select(output => output.Value))
            {
                Visit(name, value, new HashSet<object>(ReferenceEqualityComparer.Instance));
            }
        }
    }

    private static void Visit(string step, object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or AdditionalText or SemanticModel
                or AnalyzerConfigOptionsProvider or MetadataReference or IDictionary or Location or Diagnostic,
            $"Step {step} lets a {value.GetType()} flow.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(step, item, seen);
            }
        }

        // A type does not name the private fields of those it derives from.
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Visit(step, field.GetValue(value), seen);
            }
        }
    }
}
