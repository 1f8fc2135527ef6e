using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Output;

namespace TwelveLabs.Cli.Operations;

/// <summary>Replaces names by ids, where the document says how.</summary>
internal static class NameResolver
{
    public static async Task ResolveAsync(TwelveLabsClient client, Operation operation, OperationValues values, CancellationToken cancellationToken)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.NameRule is { } rule && values.Json[parameter.Wire] is JsonValue given && given.TryGetValue<string>(out var name))
            {
                values.Json[parameter.Wire] = await IdOfAsync(client, rule, name, values, cancellationToken);
            }
        }
    }

    /// <summary>Returns the id of the thing with a name. What is not a name that the service knows is taken for an id.</summary>
    public static async Task<string> IdOfAsync(TwelveLabsClient client, NameRule rule, string name, OperationValues values, CancellationToken cancellationToken)
    {
        var list = rule.List();
        var query = new OperationValues(list);
        foreach (var parameter in list.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path))
        {
            query.Json[parameter.Wire] = (values.Json[parameter.Wire] ?? values.Json[parameter.Wire.Replace('-', '_')])?.DeepClone();
        }

        if (LooksLikeId(name) || list.Parameters.Any(parameter => parameter.Place == ParameterPlace.Path && query.Json[parameter.Wire] is null))
        {
            return name;
        }

        query.Json[rule.Query] = name;
        var found = new List<string>();
        await foreach (var item in list.Pages!(new OperationCall(client, query), cancellationToken).WithCancellation(cancellationToken))
        {
            if (Cells.Text(JsonPath.At(item, rule.Property)) == name && JsonPath.At(item, rule.Id) is { } id)
            {
                found.Add(Cells.Text(id));
            }
        }

        return found.Count switch
        {
            0 => name,
            1 => found[0],
            _ => throw new UsageException($"'{name}' is the name of several: give the id, one of {string.Join(", ", found)}."),
        };
    }

    // Ids are opaque, but a name of this form would be a strange one; looking it up would cost a request each time.
    private static bool LooksLikeId(string text) => text.Length == 24 && text.All(char.IsAsciiHexDigitLower);
}
