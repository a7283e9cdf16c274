using FleetCheck.Verdicts;
using IMacPro.Specs;

namespace FleetCheck.Machines;

/// <summary>Reads a text as one of the choices of a component, the way the component's generated enum does.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal delegate bool TryParse<T>(string? text, out T value);

/// <summary>A component of a machine that has choices.</summary>
/// <typeparam name="T">The generated enum of its choices.</typeparam>
internal sealed class Component<T>
    where T : struct, Enum
{
    private readonly string _name;
    private readonly TryParse<T> _tryParse;
    private readonly Func<T, string> _display;
    private readonly string[] _options;
    private readonly Memo<string, (T Value, Choice Choice)> _read;

    /// <summary>Makes a component.</summary>
    /// <param name="name">The property of the configuration.</param>
    /// <param name="tryParse">The generated parser.</param>
    /// <param name="display">The generated display name.</param>
    /// <param name="options">What the machine's record says of the choices.</param>
    public Component(string name, TryParse<T> tryParse, Func<T, string> display, IEnumerable<ComponentOption> options)
    {
        _name = name;
        _tryParse = tryParse;
        _display = display;
        _options = [.. options.Select(option => option.Name ?? "")];
        _read = new(Find);
    }

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

        (T value, Choice choice) = _read.Of(text);
        if (choice == default)
        {
            order.Findings.Add(Finding.Of(
                _name, $"{text} {_name.ToLowerInvariant()} was never offered in the {order.Machine}; choose {Words.Choices(_options)}"));
            return default;
        }

        order.Choices.Add(choice);
        return value;
    }

    /// <summary>Whether a choice is one of the variant's own: a sheet of several variants has one enum for all of them.</summary>
    public bool Has(T value) => Array.IndexOf(_options, _display(value)) >= 0;

    private (T Value, Choice Choice) Find(string text) =>
        _tryParse(text, out T value) && Has(value) ? (value, new Choice(_name, _display(value))) : default;
}
