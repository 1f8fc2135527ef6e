using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>The one client that users make, with a property for each resource.</summary>
internal static class FacadeEmitter
{
    public static string Emit(EquatableArray<string> clients)
    {
        var code = Code.File("TwelveLabs");
        code.Open("partial class TwelveLabsClient");
        foreach (var client in clients)
        {
            var name = client.Substring(0, client.Length - "Client".Length);
            var field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
            code.Line($"private {client}? {field};").Line();
            code.Line($"/// <inheritdoc cref=\"{client}\"/>");
            code.Line($"public virtual {client} {name} => {field} ??= new {client}(_transport);").Line();
        }

        return code.Close().ToString();
    }
}
