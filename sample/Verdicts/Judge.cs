using System.Globalization;
using FleetCheck.Inventory;
using FleetCheck.Machines;
using IMacPro.Specs;

namespace FleetCheck.Verdicts;

/// <summary>Says of a machine what is wrong with it, by the rules that the compiler checks code by.</summary>
/// <param name="target">The macOS that machines are meant to get whose row names none; empty: none.</param>
internal sealed class Judge(string target)
{
    // The rule says of a component without a choice that one is missing; an inventory need not tell everything.
    private const string NotChosen = "SPEC1009";

    private readonly Dictionary<MachineKind, string> _lastSystems = [];

    public Verdict Of(InventoryEntry entry)
    {
        string wanted = entry.Target.Length > 0 ? entry.Target : target;
        if (Catalogue.Find(entry.Model) is not MachineKind kind)
        {
            return new Verdict { Entry = entry, Target = wanted, Findings = [Finding.Of("Model", $"no sheet of a {entry.Model}")] };
        }

        List<Finding> findings = [];
        DateOnly? ordered = ReadDay(entry.Ordered, findings);
        Order order = new(entry, kind.Name) { Day = ordered };
        bool possible = CheckOrder(kind, order);
        findings.AddRange(order.Findings);
        AddUse(kind, entry, findings);
        return new Verdict
        {
            Entry = entry,
            Kind = kind,
            Ordered = ordered,
            Choices = order.Choices,
            // Without its date a machine may be found impossible, but not possible.
            Exists = !possible ? false : ordered is null && entry.Ordered.Length > 0 ? null : true,
            Target = wanted,
            RunsTarget = wanted.Length == 0 ? null : AddTarget(kind, wanted, findings),
            LastSystem = LastSystem(kind),
            Findings = findings,
        };
    }

    private static DateOnly? ReadDay(string text, List<Finding> findings)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        findings.Add(Finding.Of("Ordered", $"the order date {text} is no date such as 2001-03-24"));
        return null;
    }

    private static bool CheckOrder(MachineKind kind, Order order)
    {
        foreach (ConfigurationIssue issue in kind.CheckOrder(order))
        {
            if (issue.Id != NotChosen)
            {
                order.Findings.Add(Finding.Of(issue));
            }
        }

        return order.Findings.Count == 0;
    }

    private static void AddUse(MachineKind kind, InventoryEntry entry, List<Finding> findings)
    {
        MacOSVersion? system = ReadSystem(entry.System, "macOS", findings);
        IReadOnlyList<string> unread = PortsInUse.Read(entry.Ports, out PortsInUse ports);
        foreach (string item in unread)
        {
            findings.Add(Finding.Of("Ports", $"{item} is no number of ports such as 2 USB-A"));
        }

        foreach (PortKind port in ports.Counts.Keys.Where(port => kind.Spec.Ports.Count(port) == 0))
        {
            findings.Add(Finding.Of("Ports", $"the {kind.Name} has no {port.ToDisplayName()}"));
        }

        AddAll(kind.CheckUse(system, ports), findings);
    }

    private static bool? AddTarget(MachineKind kind, string wanted, List<Finding> findings)
    {
        if (ReadSystem(wanted, "Target", findings) is not MacOSVersion version)
        {
            return null;
        }

        if (!Systems.Exists(version))
        {
            findings.Add(Finding.Of("Target", $"no macOS {version} is known"));
            return null;
        }

        if (kind.Spec.OperatingSystems.Contains(version))
        {
            return true;
        }

        AddAll(kind.CheckUse(version, PortsInUse.None), findings);
        return false;
    }

    private static MacOSVersion? ReadSystem(string text, string member, List<Finding> findings)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (MacOSVersion.TryParse(text, out MacOSVersion version))
        {
            return version;
        }

        findings.Add(Finding.Of(member, $"{text} is no version of macOS"));
        return null;
    }

    private static void AddAll(SpecList<ConfigurationIssue> issues, List<Finding> findings)
    {
        foreach (ConfigurationIssue issue in issues)
        {
            findings.Add(Finding.Of(issue));
        }
    }

    private string LastSystem(MachineKind kind)
    {
        if (!_lastSystems.TryGetValue(kind, out string? last))
        {
            last = Systems.Last(kind.Spec.OperatingSystems);
            _lastSystems.Add(kind, last);
        }

        return last;
    }
}
