namespace TwelveLabs.Generator.Tests.Support;

/// <summary>Small inputs that several tests start from.</summary>
internal static class Samples
{
    public const string Thing = """
        /// <summary>A thing.</summary>
        [ApiModel("response")]
        public partial class Thing
        {
            /// <summary>Its id.</summary>
            [ApiField("_id", Required = true)]
            public string Id { get; set; } = "";

            [ApiField("state")]
            public ThingState? State { get; set; }
        }
        """;

    public const string Page = """
        [ApiModel("response")]
        public partial class ThingPage
        {
            [ApiField("data")]
            public IList<Thing> Data { get; set; } = OptionalCollection.List<Thing>();

            [ApiField("total")]
            public int? Total { get; set; }

            [ApiField("next")]
            public string? Next { get; set; }
        }
        """;

    public const string Request = """
        [ApiModel("request", Form = true)]
        public partial class ListThingsRequest
        {
            [ApiField("page")]
            public int? Page { get; set; }
        }
        """;

    public const string State = """
        [ApiEnum]
        public readonly partial struct ThingState : IOpenEnum
        {
            private readonly string? _value;

            public ThingState(string value) => _value = value;

            public string Value => _value ?? "";

            internal static ThingState? Read(JsonReader reader) => JsonRead.String(reader) is { } text ? new(text) : null;
        }
        """;

    public const string Operations = """
            private static readonly ApiOperation GetOperation = new("Things_Get", "GET", "/things/{id}", safeToRepeat: true, rateLimitGroup: null);

            private static readonly ApiOperation ListOperation = new("Things_List", "GET", "/things", safeToRepeat: true, rateLimitGroup: null);

            public virtual Task<Thing> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                ApiResponse.ValueOf(GetWithResponseAsync(id, options, cancellationToken));

            public virtual Task<ThingPage> ListAsync(ListThingsRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
                ApiResponse.ValueOf(ListWithResponseAsync(request, options, cancellationToken));
        """;

    public const string Get = """
            public virtual async Task<ApiResponse<Thing>> GetWithResponseAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default)
            {
                var call = new ApiCall(GetOperation, options);
                call.Path("id", id, nameof(id));
                return await _transport.SendAsync(call, Thing.Read, cancellationToken).ConfigureAwait(false);
            }
        """;

    public const string List = """
            public virtual async Task<ApiResponse<ThingPage>> ListWithResponseAsync(ListThingsRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
            {
                var call = new ApiCall(GetOperation, options);
                call.Query(request, nameof(request));
                return await _transport.SendAsync(call, ThingPage.Read, cancellationToken).ConfigureAwait(false);
            }
        """;

    /// <summary>All of the above: a client of things with what its two operations bear.</summary>
    public static string Things(string onGet = "[ApiWait(State = \"state\", Succeeded = new[] { \"ready\" }, Failed = new[] { \"failed\" })]", string onList = "[ApiNumberedPages(\"data\", \"page\", \"total\")]") => $$"""
        {{Thing}}
        {{Page}}
        {{Request}}
        {{State}}
        {{Client(onGet, onList)}}
        """;

    /// <summary>Things that can be streamed: with a flag to ask for it, and an error that an event may hold.</summary>
    public static string Streamed(string things) => things
        .Replace("public int? Page { get; set; }", "public int? Page { get; set; } [ApiField(\"stream\")] internal bool? Stream { get; set; }", StringComparison.Ordinal)
        .Replace("public ThingState? State { get; set; }", "public ThingState? State { get; set; } [ApiField(\"error\")] public ErrorEnvelope? Error { get; set; }", StringComparison.Ordinal)
        .Replace("ListThingsRequest? request = null", "ListThingsRequest request", StringComparison.Ordinal);

    public static string Client(string onGet, string onList) => $$"""
        [ApiClient]
        public partial class ThingsClient
        {
        {{Operations}}
        {{onGet}}
        {{Get}}
        {{onList}}
        {{List}}
        }
        """;
}
