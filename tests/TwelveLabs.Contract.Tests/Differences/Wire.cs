using TwelveLabs.Contract.Recording;

namespace TwelveLabs.Contract.Differences;

/// <summary>What differences have in common: fields and parts of expected requests.</summary>
internal static class Wire
{
    public static JArray Query(this JObject request) => (JArray)request["query"]!;

    public static JArray Parts(this JObject request) => (JArray?)request["body"]!["parts"] ?? [];

    public static JObject? Json(this JObject request) => request["body"]!["json"] as JObject;

    public static string Path(this JObject request) => (string)request["path"]!;

    public static bool IsForm(this JObject request) => (string?)request["body"]!["kind"] == "multipart";

    public static bool HasPart(this JObject request, string name) => request.Parts().Any(part => (string?)part["name"] == name);

    public static void AddPart(this JObject request, string name, string value) =>
        request.Parts().Add(new JObject { ["name"] = name, ["value"] = value });

    public static void RemoveFields(this JObject request, Func<string, string, bool> which)
    {
        foreach (var pair in request.Query().Where(pair => which((string)pair[0]!, (string)pair[1]!)).ToList())
        {
            pair.Remove();
        }
    }

    /// <summary>All objects of named arguments of a call, wherever they stand.</summary>
    public static IEnumerable<JObject> NamedArguments(this Step step) => step.Args.OfType<JObject>();

    /// <summary>Nothing is sent, since our client refuses the arguments; so no further call can follow.</summary>
    public static void Refuse(this Step step)
    {
        step.Exchanges = [];
        step.Outcome = new JObject { ["kind"] = "error", ["ours"] = "refused" };
        step.Json.Remove("then");
    }

    public static bool IsGiven(this JObject named, string name) =>
        named[name] is { Type: not JTokenType.Null } value && (value as JObject)?["$undefined"] is null;

    public static string Text(JToken value) => value.Type == JTokenType.String ? (string)value! : value.ToString(Newtonsoft.Json.Formatting.None);
}
