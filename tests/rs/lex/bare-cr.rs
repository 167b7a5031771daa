// ab
/// ab
"ab" '' '' r"" /*  */ ab