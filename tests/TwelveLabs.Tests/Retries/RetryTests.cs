namespace TwelveLabs.Tests.Retries;

public class RetryTests
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[]}""");
    private static readonly ScriptedResponse Created = ScriptedResponse.Json("""{"_id":"i"}""", 201);
    private readonly PacingClock _clock = new();

    [Theory]
    [InlineData(429)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_failure_of_a_safe_call_is_repeated_until_it_succeeds(int status)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(status), ScriptedResponse.Error(status), Fine);
        using var client = To(server);
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.Equal(3, server.Calls.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    [InlineData(422)]
    [InlineData(501)]
    public async Task A_refusal_is_not_repeated(int status)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(status));
        using var client = To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => client.Engines.ListAsync());
        Assert.Equal((false, 1), (failure.IsRetryable, failure.Attempts));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task After_two_repeats_the_last_failure_comes_out_with_the_number_of_attempts()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(500), ScriptedResponse.Error(502), ScriptedResponse.Error(503, "third"));
        using var client = To(server);
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Equal(("third", 3, true), (failure.Code, failure.Attempts, failure.IsRetryable));
        Assert.Contains("after 3 attempts", failure.Message, StringComparison.Ordinal);
        Assert.Equal(3, server.Calls.Count);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(408)]
    public async Task A_create_that_may_have_been_carried_out_is_never_repeated(int status)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(status), Created);
        using var client = To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => CreateAsync(client));
        Assert.False(failure.IsRetryable);
        Assert.Contains("not retried, because the service may have processed it", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_create_that_the_rate_limit_refused_is_repeated_with_the_same_body()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), Created);
        using var client = To(server);
        Assert.Equal("i", (await CreateAsync(client)).Id);
        Assert.Equal(server.Calls[0].Text, server.Calls[1].Text);
        Assert.Contains("newsroom", server.Calls[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connection_is_repeated_where_a_repeat_can_do_no_harm()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Reset), ScriptedResponse.Bytes("", Ending.Close), Fine);
        using var client = To(server);
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.Equal(3, server.Calls.Count);
    }

    [Fact]
    public async Task A_create_whose_connection_broke_after_it_was_sent_is_not_repeated()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Reset), Created);
        using var client = To(server);
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => CreateAsync(client));
        Assert.Equal((false, 1), (failure.IsRetryable, failure.Attempts));
        Assert.Single(server.Calls);
    }

#if NET
    [Fact]
    public async Task A_create_for_which_no_connection_could_be_made_is_repeated()
    {
        await using var server = new ScriptedServer(Created);
        var refused = 0;
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, cancellationToken) =>
            {
                if (refused++ < 2)
                {
                    throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused);
                }

                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        using var client = To(server, options => options.HttpMessageHandler = handler);
        Assert.Equal("i", (await CreateAsync(client)).Id);
        Assert.Equal((3, 1), (refused, server.Calls.Count));
    }
#endif

    [Fact]
    public async Task A_response_that_is_cut_short_is_repeated_where_a_repeat_can_do_no_harm()
    {
        var cut = ScriptedResponse.Json("""{"data":[""") with { PromisedLength = 500, Ending = Ending.Close };
        await using var server = new ScriptedServer(cut, Fine);
        using var client = To(server);
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task A_response_that_is_not_what_the_api_describes_is_not_repeated()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("[1]"), Fine);
        using var client = To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Engines.ListAsync());
        Assert.Equal(("Engines_List", 1, false), (failure.Operation, failure.Attempts, failure.IsRetryable));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task No_repeats_sends_exactly_once()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = To(server, options => options.Retry.MaxRetries = 0);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Single(server.Calls);
        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task A_call_sets_its_own_number_of_repeats()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = To(server);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync(new RequestOptions { MaxRetries = 0 }));
        Assert.Single(server.Calls);
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync(new RequestOptions { MaxRetries = 4 }));
        Assert.Equal(1 + 5, server.Calls.Count);
    }

    [Fact]
    public async Task A_call_sets_all_of_its_own_retries()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = To(server);
        var retries = new RetryOptions { MaxRetries = 1, BaseDelay = TimeSpan.Zero };
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync(new RequestOptions { Retry = retries }));
        Assert.Equal(2, server.Calls.Count);
        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task What_is_changed_in_the_options_later_changes_nothing()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        TwelveLabsClientOptions? given = null;
        using var client = To(server, options => given = options);
        given!.Retry.MaxRetries = 7;
        await Assert.ThrowsAsync<ServerException>(() => client.Engines.ListAsync());
        Assert.Equal(3, server.Calls.Count);
    }

    [Fact]
    public async Task Each_repeat_is_told_before_its_pause()
    {
        var told = new List<RetryAttempt>();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503, "busy"), ScriptedResponse.Error(429).With("Retry-After", "3"), Fine);
        using var client = To(server, options => options.Retry.OnRetry = attempt =>
        {
            Assert.Equal(told.Count, _clock.Pauses.Count);
            told.Add(attempt);
        });
        await client.Engines.ListAsync();
        Assert.Equal([("Engines_List", 1), ("Engines_List", 2)], told.Select(attempt => (attempt.Operation, attempt.Attempt)));
        Assert.Equal("busy", Assert.IsType<ServerException>(told[0].Exception).Code);
        Assert.Equal(TimeSpan.FromSeconds(3), told[1].Delay);
        Assert.Equal($"Engines_List: attempt 2 failed, the next follows in 3 s. {told[1].Exception.Message}", told[1].ToString());
    }

    [Fact]
    public async Task Cancelling_during_a_pause_ends_the_call_at_once_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        var cancelling = Task.CompletedTask;
        _clock.Passes = () =>
        {
            cancelling = source.CancelAsync();
            return false;
        };
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = To(server);
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: source.Token));
        await cancelling;
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Cancelling_when_a_repeat_is_told_ends_the_call_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        await using var server = new ScriptedServer(ScriptedResponse.Error(503));
        using var client = To(server, options => options.Retry.OnRetry = _ =>
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
        });
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("MaxRetries")]
    [InlineData("BaseDelay")]
    [InlineData("MaxDelay")]
    [InlineData("MaxRetryAfter")]
    public async Task A_setting_that_is_none_is_refused_by_name(string name)
    {
        await using var server = new ScriptedServer(Fine);
        var wrong = new RetryOptions
        {
            MaxRetries = name == "MaxRetries" ? -1 : 2,
            BaseDelay = TimeSpan.FromSeconds(name == "BaseDelay" ? -1 : 1),
            MaxDelay = TimeSpan.FromSeconds(name == "MaxDelay" ? -1 : 1),
            MaxRetryAfter = TimeSpan.FromSeconds(name == "MaxRetryAfter" ? -1 : 1),
        };
        Assert.Contains($"Retry.{name}", Assert.Throws<ArgumentOutOfRangeException>(() => To(server, options => options.Retry = wrong)).Message, StringComparison.Ordinal);
        using var client = To(server);
        var failure = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Engines.ListAsync(new RequestOptions { Retry = wrong }));
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    private static Task<CreateIndexResponse> CreateAsync(TwelveLabsClient client) => client.Indexes.CreateAsync(new CreateIndexRequest
    {
        IndexName = "newsroom",
        Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }],
    });

    private TwelveLabsClient To(ScriptedServer server, Action<TwelveLabsClientOptions>? configure = null) => Connect.Retrying(server, _clock, configure);
}
