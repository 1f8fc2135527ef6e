namespace TwelveLabs.Emulator.Document;

/// <summary>Finds the operation of a path and method. A literal segment takes precedence over a parameter: <c>/tasks/status</c> is not a task.</summary>
internal sealed class RouteTable
{
    // Paths of an older reference, each mapped to an operation that has another path in the document.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["/combined-search"] = "Search_QueryCombined",
        ["/combined-search/{page-token}"] = "Search_GetCombinedPage",
    };

    private readonly List<Route> _routes;

    public RouteTable(IEnumerable<ApiOperation> operations)
    {
        _routes = [.. operations.Select(operation => new Route(operation.Method, Segments(operation.Template), operation))];
        foreach (var (path, id) in Aliases)
        {
            if (_routes.Find(route => route.Operation.Id == id)?.Operation is { } target)
            {
                _routes.Add(new Route(target.Method, Segments(path), target));
            }
        }
    }

    public RouteMatch? Find(string method, string path, out IReadOnlyList<string> allowed)
    {
        var segments = Segments(path);
        var candidates = _routes.Where(route => route.Fits(segments)).ToList();
        allowed = [.. candidates.Select(route => route.Method).Distinct().Order(StringComparer.Ordinal)];
        var best = candidates.Where(route => route.Method == method).MaxBy(route => route.Literals);
        return best is null ? null : new RouteMatch(best.Operation, best.Values(segments));
    }

    private static string[] Segments(string path) => path.Trim('/').Split('/');

    private sealed record Route(string Method, string[] Template, ApiOperation Operation)
    {
        public int Literals => Template.Count(segment => !IsParameter(segment));

        public bool Fits(string[] segments) =>
            segments.Length == Template.Length
            && segments.Zip(Template).All(pair => IsParameter(pair.Second) ? pair.First.Length > 0 : pair.First == pair.Second);

        public Dictionary<string, string> Values(string[] segments) =>
            Template.Zip(segments).Where(pair => IsParameter(pair.First)).ToDictionary(pair => pair.First[1..^1], pair => Uri.UnescapeDataString(pair.Second), StringComparer.Ordinal);

        private static bool IsParameter(string segment) => segment.StartsWith('{');
    }
}

/// <summary>Represents the operation that a request matches, and the values of its path parameters.</summary>
internal sealed record RouteMatch(ApiOperation Operation, IReadOnlyDictionary<string, string> PathValues);
