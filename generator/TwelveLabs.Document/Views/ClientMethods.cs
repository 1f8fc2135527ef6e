using YamlDotNet.RepresentationModel;

namespace TwelveLabs.Document;

/// <summary>Lists the methods that an operation becomes.</summary>
internal static class ClientMethods
{
    public static IEnumerable<(string Name, YamlNode Place)> Of(OperationNode operation)
    {
        var verb = operation.Verb;
        yield return ($"{verb}Async", operation.Place);
        yield return ($"{verb}WithResponseAsync", operation.Place);
        if (operation.Node.Find(Extensions.Paging) is { } paging)
        {
            yield return ($"{verb}AllAsync", paging);
        }

        if (operation.Node.Map(Extensions.Many) is { } many)
        {
            yield return ($"{many.Text("method")}Async", many);
        }

        if (operation.Node.Map(Extensions.Stream) is { } stream)
        {
            yield return ($"{stream.Text("method")}Async", stream);
            yield return ($"{stream.Text("method")}EventsAsync", stream);
        }

        if (operation.Node.Map(Extensions.Wait) is { } wait)
        {
            yield return ("WaitForCompletionAsync", wait);
            if (wait.Text("starts") is { } starts)
            {
                yield return ($"{starts.Split('_')[^1]}AndWaitAsync", wait);
                if (wait.Find("id") is not null)
                {
                    yield return ("WaitForManyAsync", wait);
                    yield return ($"{starts.Split('_')[^1]}AndWaitManyAsync", wait);
                }
            }
        }
    }
}
