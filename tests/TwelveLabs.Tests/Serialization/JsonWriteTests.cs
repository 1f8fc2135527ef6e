using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Serialization;

[Collection(RunsAlone.Name)]
public class JsonWriteTests
{
    [Theory]
    [InlineData(20, "20")]
    [InlineData(-3, "-3")]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1, "0.1")]
    [InlineData(79.345678901234563, "79.34567890123456")]
    [InlineData(9007199254740992, "9007199254740992")]
    [InlineData(9007199254740994, "9007199254740994")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1e19, "1E+19")]
    [InlineData(-1e300, "-1E+300")]
    [InlineData(1e-7, "1E-07")]
    public void Numbers_are_as_short_as_they_can_be(double value, string expected)
    {
        Assert.Equal(expected, Text(w => JsonWrite.Double(w, value)));
        Assert.Equal(expected, JsonWrite.FormatNumber(value));
    }

    [Fact]
    public void Numbers_read_back_the_same()
    {
#pragma warning disable CA5394 // Nothing here is secret.
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            value = double.IsFinite(value) ? value : i;
            value = i % 2 == 0 ? value : Math.Round(value % Math.Pow(10, random.Next(25)));
            Assert.Equal(value, Bodies.Read(Text(w => JsonWrite.Double(w, value)), JsonRead.Double));
            Assert.Equal(value, double.Parse(JsonWrite.FormatNumber(value), CultureInfo.InvariantCulture));
            Assert.Equal(JsonWrite.FormatNumber(value), Text(w => JsonWrite.Double(w, value)));
            Assert.False(JsonWrite.FormatNumber(value).EndsWith(".0", StringComparison.Ordinal));
        }
#pragma warning restore CA5394
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_no_field_of_a_form_and_a_string_in_JSON(double value)
    {
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => JsonWrite.FormatNumber(value)).ParamName);
        Assert.Equal(value, Bodies.Read(Text(w => JsonWrite.Double(w, value)), JsonRead.Double));
        Assert.Equal([(float)value], Bodies.Read(Text(w => JsonWrite.Floats(w, new[] { (float)value })), JsonRead.Floats).ToArray());
    }

    [Fact]
    public void Vectors_are_written_in_single_precision()
    {
        float[] vector = [0.1f, 3, -1.17549435e-38f, 16777216];
        var json = Text(w => JsonWrite.Floats(w, vector));
        Assert.Equal("[0.1,3,-1.1754944E-38,16777216]", json);
        Assert.Equal(vector, Bodies.Read(json, JsonRead.Floats).ToArray());
        Assert.Equal("[]", Text(w => JsonWrite.Floats(w, default)));
    }

    [Fact]
    public void Trees_can_be_written_to()
    {
        var tree = new JTokenWriter();
        JsonWrite.Double(tree, 20);
        Assert.Equal(JTokenType.Integer, tree.Token!.Type);
    }

    [Fact]
    public void Bodies_are_UTF8_without_a_mark_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            var body = JsonWrite.ToUtf8(w =>
            {
                w.WriteStartObject();
                w.WritePropertyName("é");
                JsonWrite.Double(w, -1.5);
                w.WritePropertyName("b");
                w.WriteValue("😀");
                w.WriteEndObject();
            });
            Assert.Equal("""{"é":-1.5,"b":"😀"}"""u8.ToArray(), body);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Text(Action<JsonWriter> write) => Encoding.UTF8.GetString(JsonWrite.ToUtf8(write));
}
