using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>Emits the client that users create, with a property for each resource, and its interface.</summary>
internal static class FacadeEmitter
{
    public static string Emit(EquatableArray<string> clients)
    {
        var code = Code.File("TwelveLabs");
        code.Open("partial class TwelveLabsClient : ITwelveLabsClient");
        foreach (var client in clients)
        {
            var name = Resource(client);
            var field = "_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
            code.Line($"private {client}? {field};").Line();
            code.Line($"/// <inheritdoc cref=\"{client}\"/>");
            code.Line($"public virtual {client} {name} => {field} ??= new {client}(_transport);").Line();

            // The interface calls the property, so that it also returns a mock that overrides the property.
            code.Line($"I{client} ITwelveLabsClient.{name} => {name};").Line();
        }

        code.Close().Line();
        code.Open("public partial interface ITwelveLabsClient");
        foreach (var client in clients)
        {
            code.Line($"/// <inheritdoc cref=\"{client}\"/>");
            code.Line($"I{client} {Resource(client)} {{ get; }}").Line();
        }

        return code.Close().ToString();
    }

    private static string Resource(string client) => client.Substring(0, client.Length - "Client".Length);
}
