using System.Net.Sockets;

namespace TwelveLabs.Testing.Tests.Http;

public sealed class ScriptedServerTests
{
    [Fact]
    public async Task A_client_that_hangs_up_while_a_response_is_still_written_is_gone()
    {
        // More than the buffers of a connection hold, so that the server is still writing whatever the machine does meanwhile.
        await using var server = new ScriptedServer(ScriptedResponse.Text(new string('x', 50_000_000), "text/plain"));
        using (var client = await SendAsync(server, "GET / HTTP/1.1\r\n\r\n"))
        {
            await server.ArrivedAsync();
        }

        await server.ClientGone;
    }

    [Fact]
    public async Task A_client_that_hangs_up_before_a_slow_answer_is_gone()
    {
        await using var server = new ScriptedServer(_ => new TaskCompletionSource<ScriptedResponse>().Task);
        using (var client = await SendAsync(server, "GET / HTTP/1.1\r\n\r\n"))
        {
            await server.ArrivedAsync();
        }

        await server.ClientGone;
    }

    [Fact]
    public async Task What_is_no_HTTP_is_hung_up_on()
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        using var client = await SendAsync(server, "\u0016\u0003\u0001\n");

        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1]).AsTask().DefaultTimeout());
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_connection_that_is_kept_serves_the_next_request()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("1") with { KeepsConnection = true }, ScriptedResponse.Json("2"));
        using var client = await SendAsync(server, "GET /a HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n");

        using var reader = new StreamReader(client.GetStream());
        var text = await reader.ReadToEndAsync().DefaultTimeout();

        Assert.Equal(["/a", "/b"], server.Calls.Select(call => call.Target));
        Assert.Equal(1, server.Connections);
        Assert.Equal(2, text.Split("HTTP/1.1 200").Length - 1);
    }

    [Fact]
    public async Task The_body_of_a_request_that_is_cut_is_known_as_far_as_it_came()
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent) { CutFirstAfter = 3 };
        using var client = await SendAsync(server, "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabcdefghi");

        // Closed with bytes unread, the connection may end hard or soft.
        try
        {
            await client.GetStream().ReadAsync(new byte[1]).AsTask().DefaultTimeout();
        }
        catch (IOException)
        {
        }

        var call = Assert.Single(server.Begun);
        Assert.False(call.Complete);
        Assert.StartsWith("abc", call.Text, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    private static async Task<TcpClient> SendAsync(ScriptedServer server, string text)
    {
        var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", server.Port);
        await client.GetStream().WriteAsync(System.Text.Encoding.Latin1.GetBytes(text));
        return client;
    }
}
