using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Doctor;

/// <summary>Represents the result of one check.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="State">What came of it.</param>
/// <param name="Found">What was found. It never has a key in it.</param>
/// <param name="Advice">What to do, if something is wrong.</param>
internal sealed record CheckResult(string Name, CheckState State, string Found, string? Advice = null)
{
    public static CheckResult Ok(string name, string found) => new(name, CheckState.Ok, found);

    public static CheckResult Unknown(string name, string found) => new(name, CheckState.Unknown, found);

    public static CheckResult Failed(string name, string found, string advice) => new(name, CheckState.Failed, found, advice);

    public JsonObject Json() => new()
    {
        ["check"] = Name,
        ["state"] = State.ToString().ToLowerInvariant(),
        ["found"] = Found,
        ["advice"] = Advice,
    };
}
