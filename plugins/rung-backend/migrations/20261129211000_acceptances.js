// @ts-check

/**
 * Until when findings are accepted is asked for over the whole catalog. What was
 * written before does not tell: the next scan scores it again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('finding_acceptances', table => {
    table.comment('Which findings are accepted, and until when');
    table.text('entity_ref').notNullable();
    table.text('finding').notNullable();
    table.text('severity').notNullable();
    table
      .integer('until_day')
      .notNullable()
      .index()
      .comment('The last day it holds, as days since 1970-01-01');
    table.primary(['entity_ref', 'finding']);
  });
  await knex('assessments')
    .whereNot('accepted', '[]')
    .update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('finding_acceptances');
};
