using FleetCheck.Verdicts;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>Reads a text as one of the choices of a component, the way the component's generated enum does.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal delegate bool TryParse<T>(string? text, out T value);

/// <summary>A component of a machine that has choices.</summary>
/// <typeparam name="T">The generated enum of its choices.</typeparam>
/// <param name="name">The property of the configuration.</param>
/// <param name="tryParse">The generated parser.</param>
/// <param name="display">The generated display name.</param>
/// <param name="options">What the machine's record says of the choices.</param>
internal sealed class Component<T>(string name, TryParse<T> tryParse, Func<T, string> display, IEnumerable<ComponentOption> options)
    where T : struct, Enum
{
    private readonly string[] _names = [.. options.Select(option => option.Name ?? "")];

    /// <summary>Reads a choice.</summary>
    /// <param name="text">The inventory's words.</param>
    /// <param name="order">Takes the choice, or what is wrong with it.</param>
    /// <returns>The choice; the default value where the inventory names none that the machine has.</returns>
    public T Read(string text, Order order)
    {
        if (text.Length == 0)
        {
            return default;
        }

        // A sheet of several variants has one enum for all of them, and an option may be another variant's.
        if (tryParse(text, out T value) && Has(value))
        {
            order.Choices.Add(new Choice(name, display(value)));
            return value;
        }

        order.Findings.Add(Finding.Of(name, $"the {order.Machine} has no {name.ToLowerInvariant()} {text}, but {Words.List(_names)}"));
        return default;
    }

    /// <summary>Whether a choice is one of the variant's own.</summary>
    public bool Has(T value) => Array.IndexOf(_names, display(value)) >= 0;
}
