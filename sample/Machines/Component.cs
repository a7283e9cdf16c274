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

    // The machine's own: a sheet of several variants has one enum for the choices of all.
    private readonly Dictionary<T, Choice> _choices = [];

    /// <summary>Makes a component.</summary>
    /// <param name="name">The property of the configuration.</param>
    /// <param name="tryParse">The generated parser.</param>
    /// <param name="options">What the machine's record says of the choices.</param>
    public Component(string name, TryParse<T> tryParse, IEnumerable<ComponentOption> options)
    {
        _name = name;
        _tryParse = tryParse;
        foreach (ComponentOption option in options)
        {
            if (option.Name is not null && tryParse(option.Name, out T value))
            {
                _choices[value] = new Choice(name, option.Name);
            }
        }
    }

    /// <summary>Reads a choice.</summary>
    /// <param name="text">The inventory's words.</param>
    /// <param name="order">Takes what is wrong with them.</param>
    /// <returns>The choice; the default value where the inventory names none that the machine has.</returns>
    public T Read(string text, in Order order)
    {
        if (text.Length == 0)
        {
            return default;
        }

        if (_tryParse(text, out T value) && _choices.ContainsKey(value))
        {
            return value;
        }

        string options = Words.Choices([.. _choices.Values.Select(choice => choice.Option)]);
        order.Findings.Add(Finding.Of(_name, $"{text} {_name.ToLowerInvariant()} was never offered in the {order.Machine}; choose {options}"));
        return default;
    }

    /// <summary>The choice that words stand for; null where they stand for none that the machine has.</summary>
    public Choice? Find(string text) => _tryParse(text, out T value) && _choices.TryGetValue(value, out Choice choice) ? choice : null;

    /// <summary>Whether a choice is one of the machine's own.</summary>
    public bool Has(T value) => _choices.ContainsKey(value);
}
