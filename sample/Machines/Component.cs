using FleetCheck.Inventory;
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
    private readonly string _machine;
    private readonly string _name;
    private readonly TryParse<T> _tryParse;
    private readonly Memo<Reading> _readings;

    // The machine's own: a sheet of several variants has one enum for the choices of all.
    private readonly Dictionary<T, Choice> _choices = [];

    /// <summary>Makes a component.</summary>
    /// <param name="machine">The machine's name.</param>
    /// <param name="name">The property of the configuration.</param>
    /// <param name="tryParse">The generated parser.</param>
    /// <param name="options">What the machine's record says of the choices.</param>
    public Component(string machine, string name, TryParse<T> tryParse, IEnumerable<ComponentOption> options)
    {
        _machine = machine;
        _name = name;
        _tryParse = tryParse;
        _readings = new Memo<Reading>(Read);
        foreach (ComponentOption option in options)
        {
            if (option.Name is not null && tryParse(option.Name, out T value))
            {
                _choices[value] = new Choice(name, option.Name);
            }
        }
    }

    /// <summary>Reads a choice.</summary>
    /// <param name="words">The inventory's words.</param>
    /// <param name="findings">Takes what is wrong with them.</param>
    /// <returns>The choice; the default value where the inventory names none that the machine has.</returns>
    public T Read(FieldText words, List<Finding> findings)
    {
        Reading reading = _readings.Of(words);
        if (reading.Flaw is not null)
        {
            findings.Add(reading.Flaw);
        }

        return reading.Value;
    }

    /// <summary>The choice that words stand for; null where they stand for none that the machine has.</summary>
    public Choice? Find(FieldText words) => _choices.TryGetValue(_readings.Of(words).Value, out Choice choice) ? choice : null;

    /// <summary>Whether a choice is one of the machine's own.</summary>
    public bool Has(T value) => _choices.ContainsKey(value);

    private Reading Read(string text)
    {
        if (text.Length == 0)
        {
            return default;
        }

        if (_tryParse(text, out T value) && _choices.ContainsKey(value))
        {
            return new Reading(value, Flaw: null);
        }

        string options = Words.Choices([.. _choices.Values.Select(choice => choice.Option)]);
        return new Reading(default, Finding.Of(_name, $"{text} {_name.ToLowerInvariant()} was never offered in the {_machine}; choose {options}"));
    }

    private readonly record struct Reading(T Value, Finding? Flaw);
}
