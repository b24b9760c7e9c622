SELECT 'abcdef' AS a, 'abcdef' AS ab, 'abcdefg' AS ab, 'abcdefg' AS a, 'wxyz' AS abc
