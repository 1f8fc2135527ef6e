using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Tells which member of a response is not there: what is absent is never taken for an end or for nothing.</summary>
internal static class PresenceEmitter
{
    /// <summary>A lambda that gives the wire path of the first member that is missing, or null.</summary>
    public static string Missing(string value, IEnumerable<PresenceInfo> needed) =>
        $"static {value} => {string.Concat(needed.Select(member => $"{IsMissing(value, member)} ? {Code.Literal(member.Path)} : "))}null";

    private static string IsMissing(string value, PresenceInfo member) => member.Presence switch
    {
        Presence.NotUnset => $"OptionalCollection.IsUnset({value}{member.Accessor})",
        Presence.NotBlank => $"string.IsNullOrWhiteSpace({value}{member.Accessor})",
        Presence.Text => $"string.IsNullOrWhiteSpace({value}{member.Accessor}.Value)",
        Presence.OptionalText => $"string.IsNullOrWhiteSpace({value}{member.Accessor}?.Value)",
        _ => $"{value}{member.Accessor} is null",
    };
}
